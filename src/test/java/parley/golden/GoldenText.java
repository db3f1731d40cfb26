package parley.golden;

import module java.base;
import parley.annotate.Actor;
import parley.annotate.ActorMention;
import parley.annotate.Annotation;
import parley.annotate.Annotations;
import parley.annotate.DateMention;
import parley.annotate.Mediation;
import parley.annotate.Reading;
import parley.annotate.Statement;
import parley.annotate.When;
import parley.document.Passage;
import parley.document.SourceDocument;
import parley.text.Span;

/** A document with all that was read from it, written for people: sentence by sentence, each with its annotations. */
final class GoldenText {
  private final Reading reading;
  private final Annotations annotations;
  private final StringBuilder out = new StringBuilder();

  private GoldenText(Reading reading, Annotations annotations) {
    this.reading = reading;
    this.annotations = annotations;
  }

  static String write(Reading reading, Annotations annotations) {
    GoldenText golden = new GoldenText(reading, annotations);
    golden.writeAll();
    return golden.out.toString();
  }

  private void writeAll() {
    SourceDocument document = reading.document();
    out.append("title: ").append(document.about().title()).append('\n');
    out.append("published: ").append(document.about().published().map(p -> p.first() + ".." + p.last() + " " + p.basis()).orElse("unknown")).append('\n');
    List<String> trail = List.of();
    for (Passage passage : reading.passages()) {
      if (!passage.heading().equals(trail)) {
        trail = passage.heading();
        out.append("\n# ").append(String.join(" > ", trail)).append('\n');
      }
      out.append("\n== ").append(passage.id()).append('\n');
      passage.sentences().forEach(this::sentence);
    }
  }

  private void sentence(Span sentence) {
    out.append(sentence.of(reading.text())).append('\n');
    Stream.of(annotations.dates(), annotations.actors(), annotations.statements(), annotations.mediations())
        .flatMap(List::stream).map(Annotation.class::cast)
        .filter(annotation -> sentence.contains(annotation.span().start()))
        .forEach(annotation -> out.append("    -> [").append(shown(annotation.span())).append("|").append(meaning(annotation)).append("]\n"));
  }

  private String shown(Span span) {
    String text = span.of(reading.text());
    return text.length() <= 70 ? text : text.substring(0, 40) + " ... " + text.substring(text.length() - 25);
  }

  private String meaning(Annotation annotation) {
    return switch (annotation) {
      case DateMention date -> "date " + when(date.when());
      case ActorMention(var _, Actor actor) -> actor(actor);
      case Statement said -> said.form().name().toLowerCase(Locale.ROOT) + ": " + said.speaker().map(this::mention).orElse("nobody")
          + said.cue().map(cue -> ", \"" + cue.of(reading.text()) + "\"").orElse("")
          + said.addressee().map(to -> ", to " + mention(to)).orElse("") + ", " + when(said.when());
      case Mediation mediation -> "mediation: " + mediation.mediator().map(this::mention).orElse("nobody")
          + mediation.country().map(country -> " (" + country + ")").orElse("") + ", " + mediation.stance().name().toLowerCase(Locale.ROOT)
          + ", \"" + mediation.cue().of(reading.text()) + "\""
          + (mediation.parties().isEmpty() ? "" : ", between " + mediation.parties().stream().map(this::mention).collect(Collectors.joining(" and ")))
          + ", " + when(mediation.when());
    };
  }

  private String mention(ActorMention mention) {
    String written = mention.span().of(reading.text());
    return mention.actor().name() + (written.equals(mention.actor().name()) ? "" : " as \"" + written + "\"");
  }

  private static String actor(Actor actor) {
    return actor.kind().name().toLowerCase(Locale.ROOT) + " " + actor.name()
        + actor.country().filter(country -> !country.equals(actor.name())).map(country -> ", " + country).orElse("");
  }

  private static String when(When when) {
    return switch (when) {
      case When.Known(LocalDate first, LocalDate last, When.Basis basis) ->
          (first.equals(last) ? first.toString() : first + ".." + last) + " " + basis.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case When.Unknown(String why) -> "day unknown: " + why;
    };
  }
}
