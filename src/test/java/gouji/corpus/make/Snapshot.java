package gouji.corpus.make;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A page as Chromium saves it in one file (MHTML), by its DevTools protocol: the command line has no word for it. */
record Snapshot(Programs programs) {

    private static final int SECONDS = 60;

    void save(Path page, Path file) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(programs.work(), "snapshot");
        Process chromium = programs.start("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--remote-debugging-port=0", "--user-data-dir=" + profile, page.toUri().toString());
        try {
            String port = Files.readAllLines(port(profile, chromium)).get(0);
            try (java.io.InputStream in = URI.create("http://127.0.0.1:" + port + "/json/list").toURL().openStream()) {
                for (JsonNode target : new ObjectMapper().readTree(in)) {
                    if (target.path("type").asText().equals("page")) {
                        Files.writeString(file, captured(URI.create(target.path("webSocketDebuggerUrl").asText())));
                        return;
                    }
                }
            }
            throw new IOException("chromium shows no page");
        } finally {
            chromium.descendants().forEach(ProcessHandle::destroy);
            chromium.destroy();
            chromium.waitFor(SECONDS, TimeUnit.SECONDS);
        }
    }

    private Path port(Path profile, Process chromium) throws IOException, InterruptedException {
        Path port = profile.resolve("DevToolsActivePort");
        for (int waited = 0; !Files.exists(port) || Files.size(port) == 0; waited++) {
            if (!chromium.isAlive() || waited > SECONDS * 10) {
                throw new IOException("chromium does not listen: " + programs.log());
            }
            Thread.sleep(100);
        }
        // The page must be loaded; nothing but the file itself is.
        Thread.sleep(1000);
        return port;
    }

    private static String captured(URI debugger) throws IOException {
        CompletableFuture<String> answer = new CompletableFuture<>();
        StringBuilder parts = new StringBuilder();
        WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(debugger, new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                parts.append(data);
                if (last) {
                    answer.complete(parts.toString());
                }
                from.request(1);
                return null;
            }

            @Override
            public void onError(WebSocket from, Throwable error) {
                answer.completeExceptionally(error);
            }
        }).join();
        socket.sendText("{\"id\": 1, \"method\": \"Page.captureSnapshot\"}", true);
        String json = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        socket.abort();
        return new ObjectMapper().readTree(json).path("result").path("data").asText();
    }
}
