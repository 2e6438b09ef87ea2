/**
 * Questions in GIFT, the text format of Moodle ("General Import Format Technology"), as its documentation describes it
 * and as Moodle reads it.
 */
package ba.sigurno.ejb.exchange.gift;
