/**
 * The entry point, and the only place where the parts are put together: {@code command} holds what each
 * command does, {@code print} what people see. What is printed for programs is the JSON of the server.
 * Start at {@link parley.cli.Main}.
 */
package parley.cli;
