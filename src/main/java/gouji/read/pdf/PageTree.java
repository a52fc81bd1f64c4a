package gouji.read.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The tree that a file hangs its pages in. PDFBox follows one that holds itself once round, and every page would be there twice. */
final class PageTree {

    private final Set<COSDictionary> above = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSDictionary> whole = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageTree() {
    }

    /** @throws IOException if a part of the tree holds itself */
    static void check(COSDictionary root) throws IOException {
        if (root != null) {
            new PageTree().follow(root);
        }
    }

    private void follow(COSDictionary node) throws IOException {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null || whole.contains(node)) {
            return;
        }
        if (!above.add(node)) {
            throw new IOException("its page tree holds itself");
        }
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                follow(kid);
            }
        }
        above.remove(node);
        whole.add(node);
    }
}
