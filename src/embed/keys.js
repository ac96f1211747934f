// What an address may say of the page, besides the keys with a dot in them: `tests/keys.rs` holds the list
// to that of the program.

export const keys = "part preset measure money terms aim lock hide seed discount horizon correlation return_sd v".split(" ");
