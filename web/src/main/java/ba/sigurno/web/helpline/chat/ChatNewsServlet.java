package ba.sigurno.web.helpline.chat;

import ba.sigurno.ejb.helpline.chat.ChatService;
import ba.sigurno.ejb.helpline.chat.ChatView;
import ba.sigurno.web.i18n.QuietAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells the script of a conversation, by some letters, whether there is something new to show: asked every few seconds, it must
 * cost next to nothing. The ticket comes in the body, as in the forms.
 */
@WebServlet(name = "chat-news", urlPatterns = QuietAddress.NEWS)
public class ChatNewsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChatService chats;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ticket = request.getParameter("ticket");
        response.setContentType("text/plain");
        response.getWriter()
                .print(
                        ticket == null
                                ? ""
                                : chats.look(ticket).map(ChatView::state).orElse(""));
    }
}
