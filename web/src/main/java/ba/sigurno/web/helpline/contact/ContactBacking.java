package ba.sigurno.web.helpline.contact;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.helpline.contact.ContactService;
import ba.sigurno.ejb.helpline.contact.ContactView;
import ba.sigurno.ejb.helpline.contact.ResourceService;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows a contact. */
@Named
@RequestScoped
public class ContactBacking {

    @Inject
    private ContactService contacts;

    @Inject
    private ResourceService library;

    @Inject
    private JurisdictionService territories;

    @Inject
    private LanguageBacking language;

    private String id;
    private ContactView view;
    private String resource;
    private String jurisdiction;

    /** Reads the contact, and what it names of the main schema. */
    public void load() {
        view = contacts.get(id);
        resource = named(library.all(language.getCurrent()), view.resource());
        jurisdiction = named(territories.all(language.getCurrent()), view.jurisdiction());
    }

    private static String named(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse(id);
    }

    /** Returns the title of the item of the library that was named; its name in addresses when it is not offered any more. */
    public String getResource() {
        return resource;
    }

    /** Returns the territory of the institution that somebody was referred to. */
    public String getJurisdiction() {
        return jurisdiction;
    }

    public ContactView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
