package parley.lucene.query;

import module java.base;
import org.apache.lucene.search.Query;

/**
 * The words of a request as a Lucene query.
 *
 * @param searchable whether there was anything to search for
 * @param names canonical names that the words stand for, to be highlighted too
 * @param understood in plain words how the query was read
 */
public record Compiled(Query query, boolean searchable, Set<String> names, List<String> understood) {}
