/** What is found, in the shapes in which it is stored, shown and exported. These records are the JSON. */
package parley.search.row;
