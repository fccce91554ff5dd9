package dev.swingby.lab.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Headless Chromium over the DevTools protocol: opens a page, listens, asks. */
public final class Browser implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final StringBuilder part = new StringBuilder();
  private int next = 1;

  static boolean installed() {
    return Files.isExecutable(Path.of("/usr/bin/chromium"));
  }

  Browser(Path profile, int width, int height) throws Exception {
    process =
        new ProcessBuilder(
                List.of(
                    "/usr/bin/chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--remote-debugging-port=0",
                    "--window-size=" + width + "," + height,
                    "--user-data-dir=" + profile,
                    "about:blank"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    String endpoint = "";
    BufferedReader err =
        new BufferedReader(
            new java.io.InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      if (line.contains("DevTools listening on ")) {
        endpoint = line.substring(line.indexOf("ws://"));
        break;
      }
    }
    Thread drain = new Thread(() -> err.lines().forEach(line -> {}));
    drain.setDaemon(true);
    drain.start();
    String host = URI.create(endpoint).getAuthority();
    String pages =
        client
            .send(
                java.net.http.HttpRequest.newBuilder(URI.create("http://" + host + "/json"))
                    .build(),
                java.net.http.HttpResponse.BodyHandlers.ofString())
            .body();
    String page = "";
    for (JsonNode target : JSON.readTree(pages)) {
      if (target.path("type").asString("").equals("page")) {
        page = target.path("webSocketDebuggerUrl").asString("");
      }
    }
    socket = client.newWebSocketBuilder().buildAsync(URI.create(page), new Listener()).join();
  }

  private final class Listener implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        messages.add(JSON.readTree(part.toString()));
        part.setLength(0);
      }
      from.request(1);
      return java.util.concurrent.CompletableFuture.completedFuture(null);
    }
  }

  /** Sends a command and waits for its answer; events that come meanwhile go to {@code events}. */
  JsonNode call(String method, Object parameters, List<JsonNode> events) throws Exception {
    int id = next++;
    String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(text, true).join();
    while (true) {
      JsonNode message = messages.poll(120, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("no answer to " + method);
      }
      if (message.path("id").asInt(0) == id) {
        return message.path("result");
      }
      events.add(message);
    }
  }

  /** The value of a JavaScript expression. */
  JsonNode ask(String expression, List<JsonNode> events) throws Exception {
    return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true), events)
        .path("result")
        .path("value");
  }

  /**
   * Opens a page and waits until it is drawn; fails on errors, warnings and requests; returns what
   * it answers.
   */
  public static String visit(Path page, Path profile, String question, int width) throws Exception {
    assumeTrue(Browser.installed(), "needs Debian's chromium: .ci/run installs it");
    List<JsonNode> events = new ArrayList<>();
    try (Browser browser = new Browser(profile, width, 900)) {
      browser.call("Network.enable", Map.of(), events);
      browser.call("Runtime.enable", Map.of(), events);
      browser.call("Log.enable", Map.of(), events);
      browser.call("Page.enable", Map.of(), events);
      browser.call("Page.navigate", Map.of("url", page.toUri().toString()), events);
      boolean drawn = false;
      for (int i = 0; i < 200 && !drawn; i++) {
        Thread.sleep(50);
        drawn =
            browser
                .ask("document.documentElement.dataset.drawn === 'true'", events)
                .asBoolean(false);
      }
      String answer = browser.ask(question, events).asString("");
      for (JsonNode event : events) {
        String method = event.path("method").asString("");
        assertThat(method).as(event.toString()).isNotEqualTo("Runtime.exceptionThrown");
        if (method.equals("Runtime.consoleAPICalled")) {
          assertThat(event.path("params").path("type").asString(""))
              .as(event.toString())
              .isNotIn("error", "warning");
        }
        if (method.equals("Log.entryAdded")) {
          assertThat(event.path("params").path("entry").path("level").asString(""))
              .as(event.toString())
              .isNotEqualTo("error");
        }
        if (method.equals("Network.requestWillBeSent")) {
          assertThat(event.path("params").path("request").path("url").asString(""))
              .matches("(file|data):.*");
        }
      }
      assertThat(drawn).as("the page was drawn").isTrue();
      return answer;
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.shutdownNow();
    // All of its processes, and gone for good: none may write into the profile as it is deleted.
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(p -> p.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(e -> p).join());
  }
}
