package parley.lucene.query;

import module java.base;
import parley.schema.Field;

/** What is known while a query is read: who may be meant by words, and what values are in the index. */
public interface Vocabulary {
  Spellings spellings();

  /** Whether any row of the view names this actor. */
  boolean isActor(String name);

  /** The value of the index that is meant, or else what was given. */
  String value(Field field, String given);
}
