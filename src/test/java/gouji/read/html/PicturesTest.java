package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.MarkupPlace;
import gouji.document.Paragraph;
import gouji.document.Picture;
import gouji.document.Source;
import gouji.read.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Images that may show a table are told where they stand, ornaments are not. */
class PicturesTest {

    static Stream<Arguments> images() throws IOException {
        return Stream.of(
                Arguments.of("of unknown size", "<img src='W020220120.png'>", "甲\n(picture)\n乙"),
                Arguments.of("of stated size", "<img src=a.jpg width=600 height=240px>", "甲\n(picture)\n乙"),
                Arguments.of("of a size in its style", "<img src=a.jpg width=9 style='width: 553.5px; height: auto'>", "甲\n(picture)\n乙"),
                Arguments.of("as wide as the page", "<img src=a.jpg width='100%'>", "甲\n(picture)\n乙"),
                Arguments.of("kept in another attribute", "<img src='' data-original='a.png'>", "甲\n(picture)\n乙"),
                Arguments.of("linked to its larger self", "<a href=a.png><img src=b.png></a>", "甲\n(picture)\n乙"),
                Arguments.of("held by the page, large", "<img src='" + data(700, 300) + "'>", "甲\n(picture)\n乙"),
                Arguments.of("held by the page, small", "<img src='" + data(24, 24) + "'>", "甲乙"),
                Arguments.of("a small one", "<img src=a.png width=120 height=120>", "甲乙"),
                Arguments.of("a line of ornaments", "<img src=a.png width=900 height=20>", "甲乙"),
                Arguments.of("a spacer", "<img src=spacer.gif>", "甲乙"),
                Arguments.of("a banner that leads elsewhere", "<a href=/zt/><img src=banner.jpg></a>", "甲乙"),
                Arguments.of("in the frame of the site", "<header><img src=logo.png></header>", "甲\n乙"),
                Arguments.of("hidden", "<img src=a.png style='display:none'><span style='visibility:hidden'><img src=b.png></span>", "甲乙"),
                Arguments.of("without a source", "<img>", "甲乙"),
                Arguments.of("in a cell of a table", "<table border=1><tr><td>1<td><img src=a.png></table>", "甲\n[table]\n(picture)\n乙"),
                Arguments.of("with a size that is none", "<img src=a.png width=99999999999 height=-3>", "甲\n(picture)\n乙"));
    }

    @ParameterizedTest(name = "an image {0}")
    @MethodSource("images")
    void stands(String what, String image, String expected) {
        assertEquals(expected, shown(Pages.read("<div>甲" + image + "乙</div>")));
    }

    @Test
    void itsPlaceLeadsToTheImage() {
        Document document = Pages.read("<p>甲</p>\n<div><img src=a.png></div>");
        assertEquals(new MarkupPlace("body > div:nth-child(2) > img:nth-child(1)", 2), ((Picture) document.blocks().get(1)).place());
    }

    @Test
    void aPageOfNothingButAPictureIsBlank() {
        assertEquals("read.html.blank", assertThrows(UnreadableException.class, () -> new HtmlReader().read(
                "<html><body><img src=a.png></body></html>".getBytes(), new Source("report.html", null, null, null))).reason());
    }

    private static String shown(Document document) {
        return document.blocks().stream().map(PicturesTest::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : block instanceof Picture ? "(picture)" : "[table]";
    }

    private static String data(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
