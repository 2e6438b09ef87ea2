package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.library.campaign.CampaignEditing;
import ba.sigurno.ejb.library.campaign.CampaignService;
import ba.sigurno.ejb.library.download.ItemFileService;
import ba.sigurno.ejb.library.editing.EditedItemColumn;
import ba.sigurno.ejb.library.editing.EditedLibrary;
import ba.sigurno.ejb.library.editing.ItemCommand;
import ba.sigurno.ejb.library.editing.ItemFiles;
import ba.sigurno.ejb.library.editing.ItemTextCommand;
import ba.sigurno.ejb.library.editing.LibraryEditing;
import ba.sigurno.ejb.library.feed.HarvestPosition;
import ba.sigurno.ejb.library.feed.HarvestRange;
import ba.sigurno.ejb.library.feed.HarvestService;
import ba.sigurno.ejb.library.feed.SitemapService;
import ba.sigurno.ejb.library.item.LibraryItemService;
import ba.sigurno.ejb.library.print.ItemPrintService;
import ba.sigurno.ejb.library.search.LibraryFilter;
import ba.sigurno.ejb.library.search.LibraryService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.campaign.LibraryCampaign;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.Licence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** The rows of the {@link AccessMatrix} about the library. */
@RequestScoped
public class LibraryOperations {

    private static final Language READER = Language.BOSNIAN;

    /** An item that comes with the product, and that no other test looks at: what is done to make its file is not taken back. */
    private static final String ITEM = "zajedno-oko-djeteta";

    private static final SentFile LEAFLET =
            new SentFile("letak.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII));

    private static final LibraryFilter ALL = new LibraryFilter(null, null, null, null, null, null, null, null);

    /** A campaign that comes with the product. */
    private static final String CAMPAIGN = "dan-sigurnijeg-interneta";

    private static final HarvestRange RANGE = new HarvestRange(Instant.EPOCH, HarvestRange.END, null);

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Inject
    private HarvestService harvest;

    @Inject
    private SitemapService sitemap;

    @Inject
    private EditedLibrary edited;

    @Inject
    private LibraryEditing editing;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CampaignEditing campaignEditing;

    @Inject
    private LibraryService library;

    @Inject
    private LibraryItemService items;

    @Inject
    private ItemPrintService prints;

    @Inject
    private ItemFileService downloads;

    @Inject
    private ItemFiles files;

    @Inject
    private AsStaff editors;

    void addTo(Operations all) throws Exception {
        all.asks("LibraryService.authorities", () -> library.authorities())
                .asks("LibraryService.search", () -> library.search(ALL, 1, READER))
                .asks("LibraryItemService.item", () -> items.item(ITEM, READER))
                .does("ItemPrintService.item", () -> prints.item(ITEM, READER))
                .does("ItemFileService.file", () -> downloads.file(ITEM, READER))
                .asks("HarvestService.earliest", () -> harvest.earliest())
                .asks("HarvestService.item", () -> harvest.item(ITEM))
                .asks("HarvestService.page", () -> harvest.page(RANGE, HarvestPosition.BEGIN))
                .asks("HarvestService.newest", () -> harvest.newest())
                .asks("SitemapService.pages", () -> sitemap.pages());
        var id = em.createNamedQuery(LibraryItem.BY_SLUG, LibraryItem.class)
                .setParameter("slug", ITEM)
                .getSingleResult()
                .getPublicId();
        editors.run(Demo.EDITOR, () -> {
            files.attach(id, READER, LEAFLET);
            editing.publish(id, READER);
        });
        ofEditors(all, id);
        ofCampaigns(all);
    }

    private void ofCampaigns(Operations all) {
        var id = em.createNamedQuery(LibraryCampaign.BY_SLUG, LibraryCampaign.class)
                .setParameter("slug", CAMPAIGN)
                .getSingleResult()
                .getPublicId();
        all.asks("CampaignService.coming", () -> campaigns.coming(READER))
                .asks("CampaignService.campaign", () -> campaigns.campaign(CAMPAIGN, READER))
                .asks("CampaignEditing.all", () -> campaignEditing.all(READER))
                .asks("CampaignEditing.get", () -> campaignEditing.get(id))
                .asks("CampaignEditing.items", () -> campaignEditing.items(READER))
                .does("CampaignEditing.save", () -> campaignEditing.save(id, campaignEditing.get(id)));
    }

    private void ofEditors(Operations all, String id) {
        var said = new ItemTextCommand("Naslov", "Jedna rečenica.", "", "");
        var command = new ItemCommand(
                ItemKind.GUIDE,
                List.of(ItemAudience.PARENTS),
                List.of(),
                List.of(),
                List.of(),
                0,
                Licence.CC_BY,
                null,
                null);
        all.asks("EditedLibrary.search", () -> edited.search(null, null, Sort.by(EditedItemColumn.KIND), 1, READER))
                .asks("EditedLibrary.item", () -> edited.item(id, READER))
                .asks("EditedLibrary.text", () -> edited.text(id, READER, READER))
                .asks("EditedLibrary.preview", () -> edited.preview(id, "Tekst"))
                .does("LibraryEditing.create", () -> editing.create(command, READER, "Naslov"))
                .does("LibraryEditing.describe", () -> editing.describe(id, command))
                .does(
                        "LibraryEditing.write",
                        () -> editing.write(
                                id,
                                READER,
                                said,
                                edited.text(id, READER, READER).seen()))
                .does("LibraryEditing.publish", () -> {
                    editing.write(
                            id, READER, said, edited.text(id, READER, READER).seen());
                    editing.publish(id, READER);
                })
                .does("LibraryEditing.discard", () -> {
                    editing.write(
                            id, READER, said, edited.text(id, READER, READER).seen());
                    editing.discard(id, READER);
                })
                .does("ItemFiles.attach", () -> files.attach(id, READER, LEAFLET))
                .does("ItemFiles.detach", () -> files.detach(id, READER))
                .does("LibraryEditing.withdraw", () -> editing.withdraw(id))
                .does("LibraryEditing.restore", () -> {
                    editing.withdraw(id);
                    editing.restore(id);
                });
    }
}
