package gouji.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Source;
import gouji.read.Content;
import gouji.read.Entry;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters give what is attached, or else what is written; saved web pages the page. */
class MailTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String HEAD = "From: a@b.cn\nTo: c@d.cn\nSubject: x\nMIME-Version: 1.0\n";
    private static final String PDF = "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n";
    private static final String CONTENT = "\n\n" + Base64.getEncoder().encodeToString("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    @Test
    void attachmentsAreTheReportsUnderNamesInAnyEncoding() {
        String word = "=?gb2312?B?" + Base64.getEncoder().encodeToString("甲镇.pdf".getBytes(GBK)) + "?=";
        String pieces = "filename*0*=gbk''%D2%D2;\n filename*1*=%D5%F2.pdf";
        String bare = new String("丙镇.pdf".getBytes(GBK), StandardCharsets.ISO_8859_1);
        byte[] mail = mixed("Content-Type: text/plain\n\nsee attachment",
                PDF + "Content-Disposition: attachment; filename=\"" + word + "\"" + CONTENT,
                PDF + "Content-Disposition: attachment; " + pieces + CONTENT,
                PDF + "Content-Disposition: attachment; filename=\"" + bare + "\"" + CONTENT,
                PDF + "Content-Disposition: attachment; filename=\"" + bare + "\"" + CONTENT);
        assertEquals(List.of("甲镇.pdf", "乙镇.pdf", "丙镇.pdf", "丙镇.pdf[2]"), Archives.opened("a.eml", mail));
    }

    @Test
    void withoutAnAttachmentThatIsADocumentTheLetterIsTheReport() throws UnreadableException {
        byte[] mail = mixed("Content-Type: text/plain; charset=gbk\nContent-Transfer-Encoding: quoted-printable\n\n=BC=D7=D5=F2",
                "Content-Type: image/gif; name=logo.gif\n\nGIF89a");
        assertEquals(List.of("body.txt"), Archives.opened("a.eml", mail));
        Entry.Readable body = (Entry.Readable) new Containers().open(new Source("a.eml", null, null, null), Content.of(mail)).next();
        assertEquals("甲镇", new String(body.content().bytes(100), GBK).strip());
    }

    @Test
    void ofASavedPageThePageIsTheReport() {
        byte[] page = ("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=X\n\n"
                + "--X\nContent-Type: text/html\nContent-Location: http://a/b.html\n\n<html>x</html>\n"
                + "--X\nContent-Type: image/png; name=l.png\nContent-Location: http://a/l.png\n\nx\n--X--\n").getBytes(StandardCharsets.US_ASCII);
        assertEquals(List.of("body.html"), Archives.opened("a.mht", page));
    }

    @Test
    void aPageRelatedToALetterIsNoAttachmentEither() {
        byte[] mail = mixed("Content-Type: multipart/related; boundary=Y\n\n--Y\nContent-Type: text/html\n\n<html>x</html>\n"
                + "--Y\nContent-Type: image/png; name=l.png\n\nx\n--Y--\n", PDF + "Content-Disposition: attachment; filename=a.pdf" + CONTENT);
        assertEquals(List.of("a.pdf"), Archives.opened("a.eml", mail));
    }

    @Test
    void aLetterWithinALetterStandsBeforeItsAttachments() {
        String inner = new String(mixed("Content-Type: text/plain\n\nx", PDF + "Content-Disposition: attachment; filename=a.pdf" + CONTENT),
                StandardCharsets.ISO_8859_1).replace("\r", "").replace("=X", "=Z").replace("--X", "--Z");
        assertEquals(List.of("attachment.eml!/a.pdf"), Archives.opened("a.eml", mixed("Content-Type: message/rfc822\n\n" + inner)));
    }

    @Test
    void everyLetterOfAMailboxIsOpened() {
        String letter = new String(mixed("Content-Type: text/plain\n\nsee\n\n>From here on", PDF + "Content-Disposition: attachment; filename=a.pdf" + CONTENT),
                StandardCharsets.ISO_8859_1);
        String separator = "From a@b.cn Mon Jan 17 10:00:00 2022\r\n";
        byte[] two = (separator + letter + "\r\n" + separator + letter + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("1.eml!/a.pdf", "2.eml!/a.pdf"), Archives.opened("a.mbox", two));
        assertEquals(List.of("a.pdf"), Archives.opened("a.mbox", (separator + letter).getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void whatOutlookPacksIsToldNotLeftOut() {
        byte[] packed = {0x78, (byte) 0x9F, 0x3E, 0x22, 0, 0};
        byte[] mail = mixed("Content-Type: text/plain\n\nsee attachment", "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder().encodeToString(packed));
        assertEquals(List.of("winmail.dat"), Archives.opened("a.eml", mail));
        assertEquals("read.kind.winmail", FileKind.of(packed).orElseThrow().reason());
    }

    private static byte[] mixed(String... parts) {
        StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=X\n\n");
        for (String part : parts) {
            mail.append("--X\n").append(part).append('\n');
        }
        return mail.append("--X--\n").toString().replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
