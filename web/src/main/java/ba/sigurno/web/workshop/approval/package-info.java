/** The page on which an authority says whether requests need its approval. */
package ba.sigurno.web.workshop.approval;
