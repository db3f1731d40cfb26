/** One class for each thing that is scored; start at {@link parley.eval.task.Task}. */
package parley.eval.task;
