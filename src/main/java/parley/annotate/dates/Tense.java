package parley.annotate.dates;

/** Whether what is dated is over, is to come, or cannot be told. */
enum Tense { PAST, FUTURE, OPEN }
