/**
 * When two written names name one person: scripts, romanisations, given names, and the people of the name
 * tables by how their names sound. Knows no document. Start at {@link parley.knowledge.persons.SamePerson}.
 */
package parley.knowledge.persons;
