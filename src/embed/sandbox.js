// The sandbox of a frame.

/**
 * All that the explainer needs of one: its program, links that open beside it as the pages that they are, and what
 * readers save.
 */
export const sandboxTokens = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
