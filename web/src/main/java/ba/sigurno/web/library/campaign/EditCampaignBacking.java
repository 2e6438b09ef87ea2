package ba.sigurno.web.library.campaign;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.library.campaign.CampaignCommand;
import ba.sigurno.ejb.library.campaign.CampaignEditing;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a campaign: {@code id} is its public id, none for a new one. */
@Named
@RequestScoped
public class EditCampaignBacking {

    @Inject
    private CampaignEditing editing;

    @Inject
    private LanguageBacking language;

    private String id;
    private LocalDate beginsOn;
    private LocalDate endsOn;
    private boolean offered;
    private List<CampaignTextInput> texts;
    private List<String> items;
    private List<CampaignEditing.Choosable> choices;

    /** Reads the campaign. */
    public void load() {
        var stored = id == null ? new CampaignCommand(null, null, true, Map.of(), List.of()) : editing.get(id);
        beginsOn = stored.beginsOn();
        endsOn = stored.endsOn();
        offered = stored.offered();
        items = new ArrayList<>(stored.items());
        texts = Stream.of(Language.values())
                .filter(each -> !each.isCyrillic())
                .map(each -> new CampaignTextInput(each, stored.texts().get(each)))
                .toList();
        choices = editing.items(language.getCurrent());
    }

    /** Saves the campaign. */
    public String save() {
        var said = texts.stream().collect(toMap(CampaignTextInput::getLanguage, CampaignTextInput::said));
        editing.save(id, new CampaignCommand(beginsOn, endsOn, offered, said, items));
        PageMessages.saved();
        return "/library/campaign/campaigns?faces-redirect=true";
    }

    /** Returns the items to choose from. */
    public List<CampaignEditing.Choosable> getChoices() {
        return choices;
    }

    /** Returns title and text in each language that is written. */
    public List<CampaignTextInput> getTexts() {
        return texts;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getBeginsOn() {
        return beginsOn;
    }

    public void setBeginsOn(LocalDate beginsOn) {
        this.beginsOn = beginsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }

    /** Returns the names in addresses of the items that belong to it. */
    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }
}
