/**
 * The commands, and the only place where the parts are put together. A command reads its arguments,
 * asks, and prints; what it prints for programs is the JSON of the server. Start at {@link
 * parley.cli.Main}.
 */
package parley.cli;
