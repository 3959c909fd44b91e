// Whether the keyboard is a Mac's: its shortcuts are with ⌘.
export const isMac: boolean = /Mac/u.test(navigator.userAgent);
