// What is done once a frame.

/** What does something once a frame, however often it is called. */
export function inFrame(/** @type {() => void} */ act) {
  let frame = 0;
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };
}
