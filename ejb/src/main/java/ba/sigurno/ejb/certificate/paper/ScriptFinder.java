package ba.sigurno.ejb.certificate.paper;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds scripts, wherever a document hides them. */
final class ScriptFinder {

    private ScriptFinder() {}

    /** Whether there is one. */
    static boolean in(PDDocument document) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> next =
                new ArrayDeque<>(List.of(document.getDocumentCatalog().getCOSObject()));
        while (!next.isEmpty()) {
            COSBase each = next.pop();
            if (each instanceof COSDictionary dictionary && dictionary.containsKey(COSName.JS)) {
                return true;
            }
            parts(each).stream().filter(part -> part != null && seen.add(part)).forEach(next::push);
        }
        return false;
    }

    private static Collection<? extends COSBase> parts(COSBase whole) {
        if (whole instanceof COSDictionary dictionary) {
            return dictionary.getValues();
        }
        if (whole instanceof COSArray array) {
            return array.toList();
        }
        return whole instanceof COSObject reference ? Collections.singletonList(reference.getObject()) : List.of();
    }
}
