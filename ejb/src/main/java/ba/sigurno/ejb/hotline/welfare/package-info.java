/** The well-being of analysts: how much each looks at, and supervision. Nobody is compared with anybody. */
package ba.sigurno.ejb.hotline.welfare;
