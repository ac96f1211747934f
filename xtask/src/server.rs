//! A small server for the folder of the repository: right types, brotli, and the
//! policy that the page promises to run under.

use std::collections::HashMap;
use std::fs;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail};

use xtask::files::brotli;

/// The article page around it shows it in a frame.
const ARTICLE_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// No request that is meant for this server is longer.
const LONGEST_REQUEST: u64 = 64 * 1024;
/// How long a connection may say nothing.
const PATIENCE: Duration = Duration::from_secs(60);

/// Serves until the process ends, from threads of its own. Returns the address.
pub fn start(root: &Path, port: Port) -> Result<String> {
    let listener = port.listen()?;
    let address = format!("http://{}", listener.local_addr()?);
    let site = Arc::new(Site::new(root)?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            // A browser that hangs up is no concern of the others.
            thread::spawn(move || site.converse(&stream));
        }
    });
    Ok(address)
}

#[derive(Clone, Copy)]
pub enum Port {
    /// This one or, where somebody has it, the next that is free.
    From(u16),
    /// Any free one.
    Any,
}

impl Port {
    fn listen(self) -> Result<TcpListener> {
        let bind = |port| TcpListener::bind(("127.0.0.1", port));
        let Self::From(first) = self else {
            return bind(0).context("no port is free");
        };
        for port in first..=first.saturating_add(100) {
            match bind(port) {
                Err(error) if error.kind() == ErrorKind::AddrInUse => {}
                other => return other.with_context(|| format!("port {port}")),
            }
        }
        bail!("port {first} and the hundred after it are taken; try --port")
    }
}

/// The policy that a page names for itself; as a header it holds for all of the page.
fn policy(html: &[u8]) -> Option<&str> {
    let html = std::str::from_utf8(html).ok()?;
    let (_, rest) = html.split_once("http-equiv=\"Content-Security-Policy\" content=\"")?;
    rest.split_once('"').map(|(policy, _)| policy)
}

struct Site {
    root: PathBuf,
    /// Compressing takes a while, so it is done once for each version of a file.
    compressed: Mutex<Compressed>,
}

/// When a file was last changed, and its bytes under brotli.
type Compressed = HashMap<PathBuf, (SystemTime, Arc<[u8]>)>;

impl Site {
    fn new(root: &Path) -> Result<Self> {
        Ok(Self {
            root: root
                .canonicalize()
                .with_context(|| root.display().to_string())?,
            compressed: Mutex::default(),
        })
    }

    /// Answers one request after the other, until either side has enough.
    fn converse(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut reader = BufReader::new(stream);
        while let Some(request) = Request::read(&mut reader)? {
            self.answer(&request).write(stream, &request)?;
            if request.last {
                break;
            }
        }
        Ok(())
    }

    fn answer(&self, request: &Request) -> Answer {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return Answer::text("405 Method Not Allowed", "Only GET and HEAD.\n");
        }
        match self.find(&request.path) {
            Found::File(file) => self.file(&file, request),
            Found::Folder => {
                let mut answer = Answer::text("301 Moved Permanently", "");
                answer.header("Location", &format!("{}/", request.path));
                answer
            }
            Found::Nothing => Answer::text("404 Not Found", "There is nothing here.\n"),
        }
    }

    fn find(&self, path: &str) -> Found {
        let Some(below) = plain(path) else {
            return Found::Nothing;
        };
        // A link could still lead outside; the real path may not.
        let inside = |file: PathBuf| {
            file.canonicalize()
                .ok()
                .filter(|real| real.starts_with(&self.root))
        };
        match inside(self.root.join(&below)) {
            Some(folder) if folder.is_dir() && !path.ends_with('/') => Found::Folder,
            Some(folder) if folder.is_dir() => {
                inside(folder.join("index.html")).map_or(Found::Nothing, Found::File)
            }
            Some(file) if !path.ends_with('/') => Found::File(file),
            _ => Found::Nothing,
        }
    }

    fn file(&self, file: &Path, request: &Request) -> Answer {
        let Ok(bytes) = fs::read(file) else {
            return Answer::text("404 Not Found", "There is nothing here.\n");
        };
        let (kind, compresses) = kind(file);
        let mut answer = Answer::new("200 OK", kind);
        answer.header("Cache-Control", "no-cache");
        answer.header("Vary", "Accept-Encoding");
        if kind.starts_with("text/html") {
            let policy = policy(&bytes).unwrap_or(ARTICLE_POLICY);
            answer.header("Content-Security-Policy", policy);
        }
        if request.brotli && compresses {
            answer.header("Content-Encoding", "br");
            answer.body = self.compress(file, &bytes);
        } else {
            answer.body = bytes.into();
        }
        answer
    }

    fn compress(&self, file: &Path, bytes: &[u8]) -> Arc<[u8]> {
        let modified = fs::metadata(file)
            .and_then(|data| data.modified())
            .unwrap_or_else(|_| SystemTime::now());
        let known = |all: &Compressed| {
            all.get(file)
                .filter(|(when, _)| *when == modified)
                .map(|(_, done)| Arc::clone(done))
        };
        let lock = || {
            self.compressed
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        let before = known(&lock());
        before.unwrap_or_else(|| {
            let done: Arc<[u8]> = brotli(bytes).into();
            lock().insert(file.to_owned(), (modified, Arc::clone(&done)));
            done
        })
    }
}

/// What is asked for; the rest of a request does not matter here.
struct Request {
    method: String,
    /// Without the query.
    path: String,
    brotli: bool,
    /// Whether the connection ends with the answer.
    last: bool,
}

impl Request {
    /// Nothing, if the other side has hung up.
    fn read(from: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut from = from.take(LONGEST_REQUEST);
        let mut line = String::new();
        if from.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let mut words = line.split_whitespace();
        let (method, target, version) = (words.next(), words.next(), words.next());
        let (Some(method), Some(target), Some(version)) = (method, target, version) else {
            return Err(ErrorKind::InvalidData.into());
        };
        let mut request = Self {
            method: method.to_owned(),
            path: target.split(['?', '#']).next().unwrap_or(target).to_owned(),
            brotli: false,
            // Whatever comes with another method is not read.
            last: version != "HTTP/1.1" || !matches!(method, "GET" | "HEAD"),
        };
        loop {
            let mut line = String::new();
            if from.read_line(&mut line)? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            let Some((name, value)) = line.split_once(':') else {
                return Ok(Some(request));
            };
            let has = |word: &str| {
                value
                    .split(',')
                    .filter_map(|item| item.split(';').next())
                    .any(|item| item.trim().eq_ignore_ascii_case(word))
            };
            request.brotli |= name.eq_ignore_ascii_case("Accept-Encoding") && has("br");
            request.last |= name.eq_ignore_ascii_case("Connection") && has("close");
        }
    }
}

struct Answer {
    head: String,
    body: Arc<[u8]>,
}

impl Answer {
    fn new(status: &str, kind: &str) -> Self {
        let mut answer = Self {
            head: format!("HTTP/1.1 {status}\r\n"),
            body: Arc::default(),
        };
        answer.header("Content-Type", kind);
        answer.header("X-Content-Type-Options", "nosniff");
        answer
    }

    fn text(status: &str, body: &str) -> Self {
        let mut answer = Self::new(status, "text/plain; charset=utf-8");
        answer.body = body.as_bytes().into();
        answer
    }

    fn header(&mut self, name: &str, value: &str) {
        self.head.extend([name, ": ", value, "\r\n"]);
    }

    fn write(mut self, mut to: impl Write, request: &Request) -> io::Result<()> {
        self.header("Content-Length", &self.body.len().to_string());
        if request.last {
            self.header("Connection", "close");
        }
        let mut bytes = (self.head + "\r\n").into_bytes();
        if request.method != "HEAD" {
            bytes.extend_from_slice(&self.body);
        }
        to.write_all(&bytes)
    }
}

enum Found {
    File(PathBuf),
    Folder,
    Nothing,
}

/// The path of a request as names below the folder: no name that starts with a
/// dot (which leaves out `..` and `.git`), none with a separator in it.
fn plain(path: &str) -> Option<PathBuf> {
    let mut below = PathBuf::new();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let name = decode(part)?;
        if name.starts_with('.') || name.contains(['/', '\\', ':', '\0']) {
            return None;
        }
        below.push(name);
    }
    Some(below)
}

fn decode(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            let value = digit(rest.next()?)? * 16 + digit(rest.next()?)?;
            u8::try_from(value).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

/// The type of a file, and whether compressing it saves anything.
fn kind(file: &Path) -> (&'static str, bool) {
    match file.extension().and_then(|name| name.to_str()) {
        Some("html") => ("text/html; charset=utf-8", true),
        Some("css") => ("text/css; charset=utf-8", true),
        Some("js" | "mjs" | "cjs") => ("text/javascript; charset=utf-8", true),
        Some("json") => ("application/json; charset=utf-8", true),
        Some("wasm") => ("application/wasm", true),
        Some("svg") => ("image/svg+xml", true),
        Some("png") => ("image/png", false),
        Some("webp") => ("image/webp", false),
        Some("woff2") => ("font/woff2", false),
        _ => ("text/plain; charset=utf-8", true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXPLAINER: &str = "<meta http-equiv=\"Content-Security-Policy\" \
                             content=\"default-src 'self'; worker-src 'none'\">explainer";

    fn get(address: &str, path: &str, headers: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(address.trim_start_matches("http://")).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n{headers}\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .unwrap();
        let head = String::from_utf8(answer[..end].to_vec()).unwrap();
        (head, answer[end + 4..].to_vec())
    }

    /// A folder with a secret beside it.
    fn site(name: &str) -> (PathBuf, String) {
        let base =
            std::env::temp_dir().join(format!("pledge-explainer-{name}-{}", std::process::id()));
        let root = base.join("root");
        fs::create_dir_all(root.join("pkg")).unwrap();
        fs::create_dir_all(root.join(".git")).unwrap();
        fs::write(base.join("secret"), "secret").unwrap();
        fs::write(root.join(".git/config"), "secret").unwrap();
        fs::write(root.join("index.html"), "article").unwrap();
        fs::write(root.join("pkg/index.html"), EXPLAINER).unwrap();
        fs::write(root.join("pkg/module.wasm"), [7; 5000]).unwrap();
        let address = start(&root, Port::Any).unwrap();
        (base, address)
    }

    #[test]
    fn a_folder_is_its_index_page_under_the_policy_of_its_place() {
        let (base, address) = site("index");
        let (head, body) = get(&address, "/", "");
        assert_eq!(body, b"article");
        assert!(head.contains("frame-src 'self'"));
        let (head, body) = get(&address, "/pkg/?fx.korea.spot=1500", "");
        assert_eq!(body, EXPLAINER.as_bytes());
        assert!(
            head.contains("Content-Security-Policy: default-src 'self'; worker-src 'none'\r\n")
        );
        let (head, _) = get(&address, "/pkg", "");
        assert!(head.starts_with("HTTP/1.1 301") && head.contains("Location: /pkg/"));
        fs::remove_dir_all(base).unwrap();
    }

    #[test]
    fn brotli_is_sent_to_whoever_accepts_it_and_unpacks_to_the_file() {
        let (base, address) = site("brotli");
        let (head, body) = get(&address, "/pkg/module.wasm", "");
        assert!(head.contains("Content-Type: application/wasm"));
        assert!(!head.contains("Content-Encoding"));
        assert_eq!(body, [7; 5000]);
        let (head, body) = get(
            &address,
            "/pkg/module.wasm",
            "Accept-Encoding: gzip, br;q=0.5\r\n",
        );
        assert!(head.contains("Content-Encoding: br"));
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &body[..], &mut unpacked).unwrap();
        assert_eq!(unpacked, [7; 5000]);
        fs::remove_dir_all(base).unwrap();
    }

    #[test]
    fn no_path_leads_out_of_the_folder_or_into_a_hidden_one() {
        let (base, address) = site("outside");
        for path in [
            "/../secret",
            "/%2e%2e/secret",
            "/pkg/..%2f..%2fsecret",
            "/pkg/%2e%2e%5c%2e%2e%5csecret",
            "/.git/config",
            "//etc/passwd",
            "/%",
            "/%00",
        ] {
            let (head, _) = get(&address, path, "");
            assert!(head.starts_with("HTTP/1.1 404"), "{path}: {head}");
        }
        fs::remove_dir_all(base).unwrap();
    }

    #[test]
    fn a_taken_port_gives_way_to_the_next_free_one() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        let next = Port::From(port).listen().unwrap();
        assert!(next.local_addr().unwrap().port() > port);
    }
}
