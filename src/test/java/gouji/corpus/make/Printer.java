package gouji.corpus.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** Runs the programs that make PDFs; the environment names others with SOFFICE and CHROMIUM. */
record Printer(Path work) {

    void print(Manuscript manuscript, Source.PdfLayout layout, Path pdf) throws IOException, InterruptedException {
        print(manuscript, layout, TableStyle.all().get("full"), pdf);
    }

    void print(Manuscript manuscript, Source.PdfLayout layout, TableStyle style, Path pdf) throws IOException, InterruptedException {
        switch (layout.by()) {
            case "libreoffice" -> {
                Path page = Files.writeString(work.resolve("page.fodt"), style.flatText(new FlatText(manuscript, layout).xml()));
                run(program("SOFFICE", "soffice"), "-env:UserInstallation=" + work.resolve("office").toUri(), "--headless",
                        "--convert-to", "pdf:writer_pdf_Export", "--outdir", work.toString(), page.toString());
            }
            case "chromium" -> {
                Path page = Files.writeString(work.resolve("page.html"), style.html(new HtmlPage(manuscript, layout).html()));
                run(program("CHROMIUM", "chromium"), "--headless", "--no-sandbox", "--disable-gpu",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                        "--user-data-dir=" + work.resolve("browser"), "--no-pdf-header-footer",
                        "--print-to-pdf=" + work.resolve("page.pdf"), page.toUri().toString());
            }
            default -> throw new IllegalArgumentException("no producer named " + layout.by());
        }
        Files.move(work.resolve("page.pdf"), pdf, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String program(String variable, String name) {
        return System.getenv().getOrDefault(variable, name);
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = work.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("HOME", work.toString()));
        int status = builder.start().waitFor();
        if (status != 0 || !Files.exists(work.resolve("page.pdf"))) {
            throw new IOException(command[0] + " ended with " + status + ": " + Files.readString(log));
        }
    }
}
