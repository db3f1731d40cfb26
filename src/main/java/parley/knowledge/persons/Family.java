package parley.knowledge.persons;

/** The habits of spelling that a name follows when it is written in Latin letters. */
enum Family { SLAVIC, ARABIC, OTHER }
