/** The pages on which a child and a counsellor talk. */
package ba.sigurno.web.helpline.chat;
