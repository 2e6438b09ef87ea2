package ba.sigurno.ear.inserver.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.library.campaign.CampaignCommand;
import ba.sigurno.ejb.library.campaign.CampaignCommand.Said;
import ba.sigurno.ejb.library.campaign.CampaignEditing;
import ba.sigurno.ejb.library.campaign.CampaignLine;
import ba.sigurno.ejb.library.campaign.CampaignService;
import ba.sigurno.ejb.library.campaign.CampaignView.CampaignItem;
import ba.sigurno.ejb.library.editing.LibraryEditing;
import ba.sigurno.ejb.library.feed.SitemapService;
import ba.sigurno.ejb.library.feed.SitemapService.MappedPage;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Items are shown together for some time. */
@ExtendWith(ArquillianExtension.class)
class CampaignIT {

    private static final Language BS = Language.BOSNIAN;

    @Inject
    private CampaignEditing editing;

    @Inject
    private CampaignService campaigns;

    @Inject
    private SitemapService sitemap;

    @Inject
    private LibraryEditing items;

    @Inject
    private MadeItems made;

    @Inject
    private AsStaff as;

    @Test
    void saferInternetDayHasItsPageInEachLanguage() {
        var page = campaigns.campaign("dan-sigurnijeg-interneta", Language.SERBIAN_CYRILLIC);
        assertThat(page.title()).isEqualTo("Дан безбједнијег интернета");
        assertThat(page.about()).startsWith("<p>");
        assertThat(page.items()).extracting(CampaignItem::slug).contains("prvi-telefon");
    }

    @Test
    void aCampaignShowsItsPublishedItemsOnceItIsOfferedAndIsToldOfUntilItIsOver() throws Exception {
        var shown = made.publish(1).get(0);
        var withdrawn = made.publish(1).get(0);
        var today = LocalDate.now(ClockProducer.ZONE);
        var chosen = List.of(shown.slug(), withdrawn.slug());
        var id = save(null, command(today, today.plusDays(1), false, shown.title(), chosen));
        var slug = line(id).slug();
        assertThatThrownBy(() -> campaigns.campaign(slug, BS)).isInstanceOf(NotFoundException.class);
        save(id, command(today, today.plusDays(1), true, shown.title(), chosen));
        as.run(Demo.EDITOR, () -> items.withdraw(withdrawn.id()));
        assertThat(campaigns.campaign(slug, BS).items())
                .extracting(CampaignItem::slug)
                .containsExactly(shown.slug());
        assertThat(campaigns.coming(BS)).extracting(CampaignLine::slug).contains(slug);
        assertThat(mapped()).contains("/library/campaign/campaign.xhtml?id=" + slug);
        save(id, command(today.minusDays(2), today.minusDays(1), true, shown.title(), chosen));
        assertThat(campaigns.coming(BS)).extracting(CampaignLine::slug).doesNotContain(slug);
        assertThat(mapped()).doesNotContain("/library/campaign/campaign.xhtml?id=" + slug);
        assertThat(campaigns.campaign(slug, BS).over()).isTrue();
        // Nobody loses an item that is only withdrawn for now.
        as.run(Demo.EDITOR, () -> items.restore(withdrawn.id()));
        assertThat(campaigns.campaign(slug, BS).items()).hasSize(2);
        save(id, command(today, today, true, shown.title(), List.of()));
        assertThat(campaigns.campaign(slug, BS).items()).isEmpty();
    }

    @Test
    void itEndsAfterItBeginsAndHasATitle() {
        var day = LocalDate.of(2027, 2, 9);
        assertThatThrownBy(() -> save(null, command(day, day.minusDays(1), true, "Kampanja", List.of())))
                .hasStackTraceContaining("library_rule_campaign_days");
        assertThatThrownBy(() -> save(null, command(day, day, true, " ", List.of())))
                .hasStackTraceContaining("library_rule_title_missing");
    }

    private List<String> mapped() {
        return sitemap.pages().stream().map(MappedPage::path).toList();
    }

    private CampaignLine line(String id) throws Exception {
        return as.call(Demo.EDITOR, () -> editing.all(BS)).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String save(String id, CampaignCommand command) throws Exception {
        return as.call(Demo.EDITOR, () -> editing.save(id, command));
    }

    private static CampaignCommand command(
            LocalDate from, LocalDate until, boolean offered, String title, List<String> items) {
        return new CampaignCommand(from, until, offered, Map.of(BS, new Said(title, "O tome.")), items);
    }
}
