package parley.eval.task;

import module java.base;
import parley.eval.Given;
import parley.eval.Report;

/** Takes annotated texts one after another and scores what is read from them. */
public sealed interface Task permits DatesTask, StatementsTask, ActorsTask, NamesTask, MediationTask {
  void add(Given gold);

  Report report();
}
