package parley.ingest;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.DateMention;
import parley.annotate.Mediation;
import parley.annotate.Statement;
import parley.annotate.Timex;
import parley.annotate.When;
import parley.search.row.ActorRow;
import parley.search.row.DateRow;
import parley.search.row.MediationRow;
import parley.search.row.NamedRow;
import parley.search.row.StatementRow;
import parley.search.row.TimexRow;
import parley.search.row.WhenRow;
import parley.text.Span;

/**
 * Makes rows of single annotations, with their offsets counted from where the reader of the rows counts.
 *
 * @param text the document's clean text, which the annotations' spans are of
 * @param own moves the span of an annotation
 * @param named moves the span of somebody in a role
 */
record AnnotationRows(String text, UnaryOperator<Span> own, UnaryOperator<Span> named) {
  DateRow date(DateMention mention) {
    Span at = own.apply(mention.span());
    String written = mention.span().of(text);
    return switch (mention.when()) {
      case When.Known(var first, var last, var basis) -> new DateRow(
          at.start(), at.end(), written, Optional.of(first), Optional.of(last), Optional.of(lower(basis)), Optional.empty());
      case When.Unknown(var why) -> new DateRow(
          at.start(), at.end(), written, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why));
    };
  }

  TimexRow timex(DateMention mention) {
    return new TimexRow(date(mention), mention.timex().map(Timex::value), mention.timex().flatMap(Timex::mod),
        mention.parts().stream().map(this::timex).toList());
  }

  ActorRow actor(ActorMention mention) {
    Span at = own.apply(mention.span());
    Actor actor = mention.actor();
    return new ActorRow(at.start(), at.end(), mention.span().of(text), actor.name(), lower(actor.kind()), actor.country());
  }

  StatementRow statement(String passage, int number, Statement statement) {
    Span at = own.apply(statement.span());
    return new StatementRow(passage + "-s" + number, passage, at.start(), at.end(), statement.span().of(text),
        lower(statement.form()), statement.speaker().map(this::named), statement.cue().map(cue -> cue.of(text)),
        statement.addressee().map(this::named), when(statement.when()));
  }

  MediationRow mediation(String passage, int number, Mediation mediation) {
    Span at = own.apply(mediation.span());
    return new MediationRow(passage + "-m" + number, passage, at.start(), at.end(), mediation.span().of(text),
        mediation.mediator().map(mention -> mention.actor().name()), mediation.mediator().map(this::named),
        mediation.country(), lower(mediation.stance()),
        mediation.parties().stream().map(party -> party.actor().name()).distinct().toList(), mediation.cue().of(text),
        when(mediation.when()));
  }

  private NamedRow named(ActorMention mention) {
    Actor actor = mention.actor();
    return new NamedRow(actor.name(), lower(actor.kind()), actor.country(), mention.span().of(text), named.apply(mention.span()));
  }

  private static Optional<WhenRow> when(When when) {
    return switch (when) {
      case When.Known(var first, var last, var basis) -> Optional.of(new WhenRow(first, last, lower(basis)));
      case When.Unknown _ -> Optional.empty();
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
