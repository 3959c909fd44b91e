// The command line's entry: reads the arguments and hands over to a command.

const USAGE = "Usage: redress <command> [options]\nNo command is built yet.\n";

process.stderr.write(USAGE);
process.exitCode = 2;
