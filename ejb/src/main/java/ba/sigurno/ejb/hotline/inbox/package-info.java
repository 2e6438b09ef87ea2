/** What of the hotline waits for people: reports, calls, checks, requests, supervision. */
package ba.sigurno.ejb.hotline.inbox;
