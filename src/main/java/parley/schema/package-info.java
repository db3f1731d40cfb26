/** Declares every field once; query language, API, command line, CSV and page derive from it. */
package parley.schema;
