package gouji.read.scan;

import gouji.read.scan.RecognisedLine.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads hOCR, the answer of text recognition as marked-up text. */
final class Hocr {

    private static final Pattern NUMBERED = Pattern.compile("page_(\\d+)");
    private static final Pattern WORD = Pattern.compile("x_wconf (-?[\\d.]+)");
    private static final Pattern SIGN = Pattern.compile("x_bboxes (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+); x_conf (-?[\\d.]+)");

    private Hocr() {
    }

    /** The lines of each picture. */
    static List<List<RecognisedLine>> parse(String hocr, int pictures) {
        List<List<RecognisedLine>> all = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            all.add(new ArrayList<>());
        }
        for (Element page : Jsoup.parse(hocr, "", Parser.xmlParser()).select(".ocr_page")) {
            Matcher number = NUMBERED.matcher(page.id());
            if (number.matches() && Integer.parseInt(number.group(1)) <= pictures) {
                lines(page, all.get(Integer.parseInt(number.group(1)) - 1));
            }
        }
        return all;
    }

    private static void lines(Element page, List<RecognisedLine> out) {
        for (Element line : page.select(".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat")) {
            List<Sign> signs = new ArrayList<>();
            for (Element word : line.select(".ocrx_word")) {
                Matcher sure = WORD.matcher(word.attr("title"));
                double confidence = sure.find() ? Double.parseDouble(sure.group(1)) : 0;
                boolean first = true;
                for (Element sign : word.select(".ocrx_cinfo")) {
                    Matcher where = SIGN.matcher(sign.attr("title"));
                    if (where.find() && !sign.text().isBlank()) {
                        double own = Math.min(confidence, Double.parseDouble(where.group(5)));
                        Area area = new Area(Integer.parseInt(where.group(1)), Integer.parseInt(where.group(2)),
                                Integer.parseInt(where.group(3)), Integer.parseInt(where.group(4)));
                        signs.add(new Sign(sign.text(), area, Math.max(0, Math.min(1, own / 100)), first));
                        first = false;
                    }
                }
            }
            if (!signs.isEmpty()) {
                out.add(new RecognisedLine(signs));
            }
        }
    }
}
