/** What a member and a guardian consented to, and until when. */
package ba.sigurno.persistence.youthpanel.consent;
