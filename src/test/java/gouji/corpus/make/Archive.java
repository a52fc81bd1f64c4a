package gouji.corpus.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file with one report in a folder, named as offices name what they send. */
final class Archive {

    private Archive() {
    }

    static void of(Path report, String title, Path zip) throws IOException {
        String name = report.getFileName().toString();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            ZipEntry entry = new ZipEntry("年度报告/" + title + name.substring(name.lastIndexOf('.')));
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(Files.readAllBytes(report));
            out.closeEntry();
        }
    }
}
