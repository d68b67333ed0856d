-- Quotes by person and month, of what `quotes --format jsonl` printed into quotes.jsonl.
SELECT quote.speaker AS speaker, left(date, 7) AS month, count(*) AS quotes
FROM (
  SELECT date, unnest(quotes) AS quote
  FROM read_json('quotes.jsonl', format = 'newline_delimited', columns = {date: 'VARCHAR', quotes: 'STRUCT(speaker VARCHAR, kind VARCHAR)[]'})
)
WHERE quote.speaker IS NOT NULL
GROUP BY ALL
ORDER BY quotes DESC, speaker, month;
