package gouji.read.container;

/**
 * A part of a letter or web archive.
 *
 * @param type     media type in lower case
 * @param charset  that the part says it is in, or null
 * @param name     file name, or null
 * @param location URL from which it was saved, or null
 * @param id       by which other parts refer to it, or null
 * @param attached whether the letter says that it is an attachment
 * @param related  whether it belongs to a page or text that stands beside it, as its pictures do; the page itself does not
 * @param bytes    decoded
 */
record MailPart(String type, String charset, String name, String location, String id, boolean attached, boolean related, byte[] bytes) {

    boolean html() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    boolean text() {
        return type.equals("text/plain");
    }
}
