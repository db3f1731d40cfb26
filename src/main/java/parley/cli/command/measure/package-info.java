/** The commands that measure the program: how right it is, and how fast. */
package parley.cli.command.measure;
