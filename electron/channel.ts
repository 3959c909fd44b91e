// The one channel between the window and the main process, by name; calls go one way on it, answers the other.

export const CHANNEL = "redress";
