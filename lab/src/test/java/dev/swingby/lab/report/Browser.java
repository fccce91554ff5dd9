package dev.swingby.lab.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Headless Chromium over the DevTools protocol: opens a page, listens, asks. */
final class Browser implements AutoCloseable {
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
    String text =
        JSON.writeValueAsString(java.util.Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(text, true).join();
    while (true) {
      JsonNode message = messages.poll(30, TimeUnit.SECONDS);
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
    return call(
            "Runtime.evaluate",
            java.util.Map.of("expression", expression, "returnByValue", true),
            events)
        .path("result")
        .path("value");
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
