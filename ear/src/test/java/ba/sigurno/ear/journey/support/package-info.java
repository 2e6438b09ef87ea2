/** What browser tests share: a browser, a visitor with it, and what is looked at on every page. */
package ba.sigurno.ear.journey.support;
