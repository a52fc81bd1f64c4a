package gouji.corpus.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.pkg.container.DocDir;
import org.ofdrw.pkg.container.OFDDir;
import org.ofdrw.pkg.container.PageDir;

/** Makes OFD files with the ofdrw libraries: from a report's PDF, or laid out by ofdrw itself. */
record OfdMaker(Path report) {

    /** The first object after the font. */
    private static final int FIRST_ID = 10;

    void make(Manuscript manuscript, Layout layout) throws IOException {
        Path file = report.resolve(layout.file());
        Files.deleteIfExists(file);
        if (layout.from() != null) {
            fromPdf(report.resolve(layout.from()), file);
        } else {
            new OfdTypesetter(manuscript, layout).write(file);
        }
    }

    static void fromPdf(Path pdf, Path ofd) throws IOException {
        Document document = new Document();
        CT_CommonData data = new CT_CommonData();
        Pages pages = new Pages();
        OFDDir packed = OFDDir.newOFD();
        try (PDDocument source = Loader.loadPDF(pdf.toFile())) {
            packed.setOfd(new OFD().addDocBody(new DocBody().setDocRoot(new ST_Loc("Doc_0/Document.xml"))
                    .setDocInfo(new CT_DocInfo().setDocID(new UUID(0, 0))
                            .setCreationDate(LocalDate.of(2022, 1, 20)).setCreator("gouji.corpus.make"))));
            DocDir folder = packed.newDoc();
            folder.setDocument(document);
            data.setPageArea(new CT_PageArea().setPhysicalBox(0, 0, 210, 297));
            data.setPublicRes(new ST_Loc("PublicRes.xml"));
            folder.setPublicRes(new Res().addResource(new Fonts().addFont(
                    new CT_Font().setID(new ST_ID(2)).setFontName("SimSun").setFamilyName("SimSun"))));
            int lastId = FIRST_ID;
            for (PDPage page : source.getPages()) {
                OfdPage drawn = new OfdPage(OfdFromPdf.millimetres(page.getCropBox().getWidth()),
                        OfdFromPdf.millimetres(page.getCropBox().getHeight()), lastId);
                OfdFromPdf.draw(page, drawn);
                PageDir place = folder.obtainPages().newPageDir();
                place.setContent(drawn.content());
                lastId = drawn.lastId() + 1;
                pages.addPage(new Page(new ST_ID(lastId), new ST_Loc("Pages/Page_" + place.getIndex() + "/Content.xml")));
            }
            data.setMaxUnitID(lastId + 1);
            document.setCommonData(data).setPages(pages);
            packed.jar(ofd.toAbsolutePath());
        } finally {
            packed.clean();
        }
    }
}
