package parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import module java.base;
import module java.net.http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows as files. */
class ExportTest {
  private static Browserless api;

  @BeforeAll
  static void start() {
    api = new Browserless();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void aTableOfStatementsHasTheFieldsOfTheSchemaAndACitation() {
    HttpResponse<String> response = api.get("/api/export/statements?format=csv");
    assertEquals("attachment; filename=\"parley-statements.csv\"", response.headers().firstValue("Content-Disposition").orElse(""));
    List<String> lines = List.of(response.body().split("\r\n"));
    assertEquals("id,title,heading,first,last,country,speaker,form,addressee,document,text,citation", lines.getFirst());
    assertEquals("talks.1-s1,\"The talks, a record\",First › Day,1973-10-22,1973-10-22,Norway,Anna Bell,direct,,talks,"
        + "\"'=\"\"we agree\"\"\",\"“The talks, a record”, Gazette, 1973-10-22, under “First › Day”, "
        + api.server.address().url() + "/document/talks?at=talks.1\"", lines.get(1));
  }

  @Test
  void everyLineOfJsonIsARowWithItsCitation() {
    List<String> lines = api.get("/api/export/mediations?format=jsonl").body().lines().toList();
    assertEquals(1, lines.size());
    assertTrue(lines.getFirst().startsWith("{\"id\":\"talks.2-m1\",\"passage\":\"talks.2\""), lines.getFirst());
    assertTrue(lines.getFirst().endsWith("/document/talks?at=talks.2\"}"), lines.getFirst());
  }

  @Test
  void passagesAreTheTableWhenNothingIsSaid() {
    assertEquals(3, api.get("/api/export/passages").body().lines().count());
  }

  @Test
  void aWrongFormatIsAMistake() {
    assertEquals(400, api.get("/api/export/passages?format=xls").statusCode());
    assertEquals(400, api.get("/api/export/statements?mediator=Norway").statusCode());
  }
}
