/** What an alignment means: wording, warnings, what was cut, and whose words they are. Start at {@link parley.quote.judge.Judgement}. */
package parley.quote.judge;
