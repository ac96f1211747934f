// What `start.js` asks for where a program does not start.

window.pledgeFailure = { diagnose, offerPresets };
