let sqliteIndexes = """
  CREATE INDEX documents_path ON documents (path);
  CREATE INDEX documents_number ON documents (number);
  CREATE INDEX cited_documents_number ON cited_documents (number);
  CREATE INDEX cited_documents_cited_id ON cited_documents (cited_id);
  CREATE INDEX citations_document ON citations (document);
  CREATE INDEX citations_cited ON citations (cited);
  """

/// The common questions. Copies of a paper count once, but in `cites`, which lists what each file says.
let sqliteViews = """
  -- Who cites a document: a row a cited document and paper.
  CREATE VIEW who_cites AS
  SELECT x.cited_id, x.number AS cited_number, x.name AS cited_name, x.type AS cited_type, x.date AS cited_date, x.issuer AS cited_issuer,
    x.status, d.id AS document, d.number, d.type, d.date, d.year, d.issuer, d.province, d.level, d.title, d.path,
    COUNT(*) AS citations, MIN(c.line) AS line
  FROM citations AS c JOIN documents AS d ON d.id = c.document JOIN cited_documents AS x ON x.id = c.cited
  WHERE c.counted = 1 GROUP BY x.id, d.id;

  -- What a paper cites, in the order of its text.
  CREATE VIEW cites AS
  SELECT d.id AS document, d.number AS document_number, d.path, c.line, c.printed, x.cited_id, x.number AS cited_number,
    x.name AS cited_name, x.type AS cited_type, x.date AS cited_date, x.issuer AS cited_issuer, x.title AS cited_title, x.status, c.zone,
    c.relation, c.pinpoint, c.quotation
  FROM citations AS c JOIN documents AS d ON d.id = c.document JOIN cited_documents AS x ON x.id = c.cited ORDER BY c.id;

  CREATE VIEW cited_by_province AS
  SELECT x.cited_id, x.number AS cited_number, x.name AS cited_name, x.date AS cited_date, d.province,
    COUNT(DISTINCT d.id) AS documents, COUNT(*) AS citations
  FROM citations AS c JOIN documents AS d ON d.id = c.document JOIN cited_documents AS x ON x.id = c.cited
  WHERE c.counted = 1 GROUP BY x.id, d.province;

  CREATE VIEW cited_by_year AS
  SELECT x.cited_id, x.number AS cited_number, x.name AS cited_name, x.date AS cited_date, d.year,
    COUNT(DISTINCT d.id) AS documents, COUNT(*) AS citations
  FROM citations AS c JOIN documents AS d ON d.id = c.document JOIN cited_documents AS x ON x.id = c.cited
  WHERE c.counted = 1 GROUP BY x.id, d.year;

  CREATE VIEW most_cited AS
  SELECT cited_id, number, name, type, date, issuer, title, documents, citations FROM cited_documents
  WHERE status <> 'ambiguous' ORDER BY documents DESC, citations DESC, id;

  -- Mentions that could mean several documents, or whose year or place is not known.
  CREATE VIEW unresolved AS
  SELECT x.status, c.printed, c.type, d.number AS document_number, d.path, c.line, c.quotation
  FROM citations AS c JOIN documents AS d ON d.id = c.document JOIN cited_documents AS x ON x.id = c.cited
  WHERE x.status <> 'one' AND c.counted = 1 ORDER BY c.id;

  -- What papers do to documents: replace, repeal, amend and the like.
  CREATE VIEW changes AS
  SELECT c.relation, x.cited_id, x.number AS cited_number, x.name AS cited_name, c.pinpoint, d.number AS by_number, d.date AS by_date,
    d.path, c.line, c.quotation
  FROM citations AS c JOIN documents AS d ON d.id = c.document JOIN cited_documents AS x ON x.id = c.cited
  WHERE c.relation <> 'cites' AND c.counted = 1 AND c.zone <> 'sidebar' ORDER BY c.id;
  """
