/** What commands show to people: answers, findings, progress, on a terminal or in plain text. */
package parley.cli.print;
