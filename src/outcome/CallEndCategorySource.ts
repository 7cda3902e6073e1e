/** Where a category comes from: the call itself, the catalog's row, or the class of the code. */
export type CallEndCategorySource = "reported" | "catalog" | "codeClass";
