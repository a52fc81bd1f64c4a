package gouji.corpus.make;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes a file of a report as its layout says, with the program that the layout names; {@code style} may draw its tables otherwise. */
record FileMaker(Programs programs, TableStyle style) {

    FileMaker(Programs programs) {
        this(programs, TableStyle.AS_LAID_OUT);
    }

    void make(Manuscript manuscript, Layout layout, Path report) throws IOException, InterruptedException {
        Path file = report.resolve(layout.file());
        Path from = layout.from() == null ? null : report.resolve(layout.from()).toAbsolutePath();
        switch (layout.by()) {
            case "libreoffice" -> {
                input("page.fodt", style.flatText(new FlatText(manuscript, layout).xml()), layout);
                programs.run("soffice", "-env:UserInstallation=" + work("office").toUri(), "--headless",
                        "--convert-to", layout.ending(), "page.fodt");
                Files.move(work("page." + layout.ending()), file, StandardCopyOption.REPLACE_EXISTING);
            }
            case "chromium" -> {
                Path page = input("page.html", style.html(new HtmlPage(manuscript, layout).html()), layout);
                if (layout.ending().equals("mht")) {
                    new Snapshot(programs).save(page, file);
                } else {
                    print(page);
                    Files.move(work("page.pdf"), file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            case "weasyprint" -> {
                input("page.html", style.html(new HtmlPage(manuscript, layout).html()), layout);
                programs.run("weasyprint", "page.html", file.toAbsolutePath().toString());
            }
            case "xelatex" -> {
                input("page.tex", new TexText(manuscript, layout).tex(), layout);
                programs.run("xelatex", "-interaction=batchmode", "-halt-on-error", "page.tex");
                if (Files.readString(work("page.log")).contains("Missing character")) {
                    throw new IOException(layout.font() + " lacks a character: see " + work("page.log"));
                }
                Files.move(work("page.pdf"), file, StandardCopyOption.REPLACE_EXISTING);
            }
            case "ofdrw" -> new OfdMaker(report).make(manuscript, layout);
            case "page" -> Files.write(file, Files.readString(input("page.html", layout.site()
                    ? new SitePage(manuscript, layout).html() : new HtmlPage(manuscript, layout).html(), layout))
                    .getBytes(Charset.forName(layout.encoding())));
            case "text" -> Files.write(file, Files.readAllBytes(input("page.txt", new TextFile(manuscript).text(), layout)));
            case "markdown" -> Files.writeString(file, new MarkdownText(manuscript).markdown());
            case "pdftotext" -> programs.run("pdftotext", "-layout", from.toString(), file.toAbsolutePath().toString());
            case "calc" -> {
                String separator = layout.ending().equals("tsv") ? "9" : "44";
                programs.run("soffice", "-env:UserInstallation=" + work("office").toUri(), "--headless", "--infilter=HTML (StarCalc)",
                        "--convert-to", layout.ending() + ":Text - txt - csv (StarCalc):" + separator + ",34,76,1", from.toString());
                Files.move(work(from.getFileName().toString().replace(".html", "." + layout.ending())), file, StandardCopyOption.REPLACE_EXISTING);
            }
            case "scan" -> {
                if (from == null) {
                    print(input("page.html", style.html(new HtmlPage(manuscript, layout).html()), layout));
                }
                new Scan(programs).make(from == null ? work("page.pdf") : from, file, layout.grey());
            }
            case "copy" -> Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
            case "zip" -> Archive.of(from, String.join("", manuscript.source().title()), file);
            default -> throw new IllegalArgumentException("no producer named " + layout.by());
        }
    }

    private void print(Path page) throws IOException, InterruptedException {
        programs.run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-first-run", "--user-data-dir=" + work("browser"),
                "--no-pdf-header-footer", "--print-to-pdf=" + work("page.pdf"), page.toUri().toString());
    }

    /** What a program is given to make the file of. */
    private Path input(String name, String text, Layout layout) throws IOException, InterruptedException {
        Path input = Files.writeString(work(name), text);
        if (layout.traditional()) {
            programs.run("opencc", "-c", "s2t", "-i", name, "-o", name + ".traditional");
            Files.move(work(name + ".traditional"), input, StandardCopyOption.REPLACE_EXISTING);
        }
        return input;
    }

    private Path work(String name) {
        return programs.work().resolve(name);
    }
}
