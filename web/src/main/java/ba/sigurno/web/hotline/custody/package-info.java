/** The page of the custody ledger: its proof and what is counted by it. */
package ba.sigurno.web.hotline.custody;
