package ba.sigurno.web.hotline.welfare;

import ba.sigurno.ejb.hotline.welfare.OwnWelfareService;
import ba.sigurno.ejb.hotline.welfare.WelfareView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows an analyst what is known of the analyst. */
@Named
@RequestScoped
public class OwnWelfareBacking {

    @Inject
    private OwnWelfareService welfare;

    private WelfareView view;

    /** Reads it. */
    public void load() {
        view = welfare.own();
    }

    public WelfareView getView() {
        return view;
    }
}
