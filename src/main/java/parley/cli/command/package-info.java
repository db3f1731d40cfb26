/**
 * What each command does, and what becomes of its failures. A command knows the parts it is given, not
 * which they are. Start at {@link parley.cli.command.Commands}.
 */
package parley.cli.command;
